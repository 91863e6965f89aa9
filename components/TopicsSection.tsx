import { useState } from 'preact/hooks';
import { LIMITS, type Settings, wordKey } from '../lib/settings';
import type { Topic } from '../lib/vocabulary';
import { focusSection } from './Section';
import { TopicCard } from './TopicCard';
import { type TouchedTopics, TryTopics } from './TryTopics';
import type { UsedSettings } from './use-settings';

interface TopicsSectionProps {
  topics: readonly Topic[];
  /** Set by the company: shown, not editable. */
  companyTopics: readonly Topic[];
  change: UsedSettings['change'];
  /** The topics a text touches, as the review would see it. */
  touched: TouchedTopics;
}

/** The writer's niche topics, each with its keywords. */
export function TopicsSection({ topics, companyTopics, change, touched }: TopicsSectionProps) {
  const [removed, setRemoved] = useState<Topic | null>(null);

  const replace = (name: string, next: Topic | null, done?: string) =>
    change((now) => ({ topics: replaced(now, name, next) }), done);

  const remove = async (topic: Topic) => {
    if (await replace(topic.name, null, `Removed “${topic.name}”.`)) setRemoved(topic);
  };

  const putBack = async (topic: Topic) => {
    const done = `“${topic.name}” is back.`;
    if (await change((now) => ({ topics: [...now.topics, topic] }), done)) setRemoved(null);
    focusSection('topics');
  };

  return (
    <>
      <p class="quiet">
        What your readers follow you for. A draft that touches none of them gets a friendly hint. Plural and other forms
        of a keyword count too, and a #hashtag counts as its words.
      </p>
      {topics.map((topic, index) => (
        <TopicCard
          // By place: under its name, a renamed topic would be a new card and lose the focus.
          key={index}
          topic={topic}
          taken={(name) => wordKey(name) !== wordKey(topic.name) && has(topics, name)}
          onChange={(next, done) => replace(topic.name, next, done)}
          onRemove={() => remove(topic)}
        />
      ))}
      {removed && !has(topics, removed.name) && (
        <p class="notice row">
          <span>Removed “{removed.name}”.</span>
          <button type="button" class="button plain" ref={takeFocus} onClick={() => putBack(removed)}>
            Undo
          </button>
        </p>
      )}
      {companyTopics.length > 0 && (
        <p class="notice">Also set by your company: {companyTopics.map(({ name }) => name).join(', ')}.</p>
      )}
      <AddTopic topics={topics} change={change} />
      {topics.length > 0 && <TryTopics topics={topics} touched={touched} />}
    </>
  );
}

/** What was pressed is gone, so the way back takes the focus. */
const takeFocus = (button: HTMLButtonElement | null) => button?.focus();

function AddTopic({ topics, change }: Pick<TopicsSectionProps, 'topics' | 'change'>) {
  const [name, setName] = useState('');
  const [refusal, setRefusal] = useState('');

  const add = async (event: Event) => {
    event.preventDefault();
    const trimmed = name.trim();
    const reason = whyNotName(trimmed, topics);
    setRefusal(reason);
    if (reason !== '') return;
    // At once: the next name may be typed while this one is saved.
    setName('');
    const added = { name: trimmed, keywords: [] };
    const saved = await change((now) => ({ topics: [...now.topics, added] }), `Added “${trimmed}”.`);
    if (!saved) setName((now) => (now === '' ? trimmed : now));
  };

  return (
    <form class="add" onSubmit={add}>
      <label for="new-topic">New topic</label>
      <div class="row">
        <input
          id="new-topic"
          type="text"
          value={name}
          placeholder="For example: home espresso"
          maxLength={LIMITS.nameLength}
          aria-describedby="new-topic-refusal"
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit" class="button primary">
          Add topic
        </button>
      </div>
      <p id="new-topic-refusal" role="alert" class="refusal">
        {refusal}
      </p>
    </form>
  );
}

function whyNotName(name: string, topics: readonly Topic[]): string {
  if (name === '') return 'Give the topic a name first.';
  if (has(topics, name)) return `There is already a topic “${name}”.`;
  if (topics.length >= LIMITS.topics) return `There is room for ${LIMITS.topics} topics. Remove one first.`;
  return '';
}

function has(topics: readonly Topic[], name: string): boolean {
  return topics.some((topic) => wordKey(topic.name) === wordKey(name));
}

function replaced({ topics }: Settings, name: string, next: Topic | null): Topic[] {
  return topics.flatMap((topic) => (topic.name === name ? (next ?? []) : topic));
}
