import '../../assets/tokens.css';
import '../../assets/base.css';
import './style.css';
import { startHints } from '../../components/hints/start';
import { mount } from '../../components/mount';
import { useSettings } from '../../components/use-settings';
import { Welcome } from '../../components/Welcome';

function App() {
  return <Welcome settings={useSettings()} />;
}

await mount(App, 'welcome.title');

// Extension pages get no content scripts: the page starts the hints of its demo itself.
startHints({ site: undefined, signal: new AbortController().signal, speak: async () => {} });
