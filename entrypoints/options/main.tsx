import { useEffect, useState } from 'preact/hooks';
import '../../assets/tokens.css';
import '../../assets/base.css';
import '../../assets/sections.css';
import './style.css';
import { mount } from '../../components/mount';
import { Options } from '../../components/Options';
import { entryOf, type RuleEntry } from '../../components/rule-entry';
import { useSettings } from '../../components/use-settings';
import { SITES } from '../../lib/sites';
import { EMPTY_PROFILE, type Region, type Topic } from '../../lib/vocabulary';

/** The rules bring the language packages with them: fetched after the first paint. */
async function readRules(): Promise<RuleEntry[]> {
  const { RULES } = await import('../../lib/rules');
  return RULES.map(entryOf);
}

async function touched(text: string, topics: readonly Topic[]): Promise<Topic[]> {
  const [{ readDocument }, { topicsTouched }] = await Promise.all([
    import('../../lib/engine/document'),
    import('../../lib/engine/topics'),
  ]);
  return topicsTouched(readDocument({ text }), topics);
}

/** Asks the rules themselves: praise for a name on the list, disclosed in these words. */
async function isClear(disclosure: string, region: Region): Promise<boolean> {
  const [{ RULES }, { review }] = await Promise.all([import('../../lib/rules'), import('../../lib/engine/review')]);
  const rules = RULES.filter(({ check }) => check === 'tie-disclosed');
  const profile = { ...EMPTY_PROFILE, region, ties: ['Acme'] };
  const told = disclosure.replace(/\[brand\]/i, 'Acme');
  return review({ text: `${told} The Acme lamp is good.` }, profile, rules).findings.length === 0;
}

function linkedRule(): string | null {
  return /^#rule-(.+)$/.exec(location.hash)?.[1] ?? null;
}

function App() {
  const settings = useSettings();
  const [rules, setRules] = useState<RuleEntry[] | null>(null);
  const [opened, setOpened] = useState(linkedRule);
  useEffect(() => {
    void readRules().then(setRules);
    const follow = () => setOpened(linkedRule());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return (
    <Options settings={settings} sites={SITES} rules={rules} opened={opened} touched={touched} isClear={isClear} />
  );
}

await mount(App, 'options.title');
