import 'uplot/dist/uPlot.min.css';
import '../../assets/tokens.css';
import '../../assets/base.css';
import '../../assets/sections.css';
import './style.css';
import './week.css';
import './calendar.css';
import './charts.css';
import './posts.css';
import './print.css';
import { JournalPage } from '../../components/journal/JournalPage';
import { useJournal } from '../../components/journal/use-journal';
import { mount } from '../../components/mount';
import { useSettings } from '../../components/use-settings';
import { SITES } from '../../lib/sites';

function App() {
  return <JournalPage settings={useSettings()} journal={useJournal()} sites={SITES} />;
}

await mount(App, 'journal.title');
