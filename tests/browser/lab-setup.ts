import { buildLab } from './lab';
import { installOnce } from './profile';

/** Before all tests of a run. */
export default async function setUp(): Promise<void> {
  await buildLab();
  await installOnce();
}
