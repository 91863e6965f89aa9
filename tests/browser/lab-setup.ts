import { buildLab } from './lab';

export default buildLab;
