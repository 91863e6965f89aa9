import { useEffect, useState } from 'preact/hooks';
import '../../assets/tokens.css';
import '../../assets/base.css';
import '../../assets/review.css';
import './style.css';
import { mount } from '../../components/mount';
import { Popup } from '../../components/Popup';
import { SelectionReview } from '../../components/SelectionReview';
import type { TabDraft } from '../../components/tab-draft';
import { useSettings } from '../../components/use-settings';
import { send } from '../../lib/messages';
import { SITES } from '../../lib/sites';
import { watchTab } from './tab-draft';

const reviewText = (text: string) => send('reviewDraft', { text });

function App() {
  const [draft, setDraft] = useState<TabDraft>({ state: 'asking', site: null, host: null, added: false });
  const settings = useSettings();
  useEffect(() => {
    void watchTab(setDraft);
  }, []);
  return <Popup sites={SITES} draft={draft} settings={settings} review={reviewText} />;
}

const take = () => send('takeSelection', null);
const selected = location.hash === '#selection';

await mount(() => (selected ? <SelectionReview take={take} review={reviewText} /> : <App />), 'popup.title');
