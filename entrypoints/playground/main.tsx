import 'quill/dist/quill.core.css';
import '../../assets/tokens.css';
import '../../assets/base.css';
import './style.css';
import { startHints } from '../../components/hints/start';
import { mount } from '../../components/mount';
import { Playground } from '../../components/Playground';
import { SAMPLE } from './sample';
import { SURFACES } from './surfaces';

await mount(() => <Playground surfaces={SURFACES} sample={SAMPLE} />, 'playground.title');

// Extension pages get no content scripts: the page starts the hints itself, for as long as it is open.
startHints({ site: undefined, signal: new AbortController().signal, speak: async () => {} });
