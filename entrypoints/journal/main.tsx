import { render } from 'preact';
import 'uplot/dist/uPlot.min.css';
import '../../assets/tokens.css';
import '../../assets/base.css';
import '../options/style.css';
import './style.css';
import { JournalPage } from '../../components/journal/JournalPage';
import { useJournal } from '../../components/journal/use-journal';
import { useSettings } from '../../components/use-settings';
import { SITES } from '../../lib/sites';

function App() {
  return <JournalPage settings={useSettings()} journal={useJournal()} sites={SITES} />;
}

const app = document.getElementById('app');
if (app) render(<App />, app);
