import { useState } from 'preact/hooks';
import { LIMITS, type Settings, wordKey } from '../lib/settings';
import { t } from '../lib/texts';
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
    if (await replace(topic.name, null, t('options.topics.removed', { name: topic.name }))) setRemoved(topic);
  };

  const putBack = async (topic: Topic) => {
    const done = t('options.topics.back', { name: topic.name });
    if (await change((now) => ({ topics: [...now.topics, topic] }), done)) setRemoved(null);
    focusSection('topics');
  };

  return (
    <>
      <p class="quiet">{t('options.topics.about')}</p>
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
          <span>{t('options.topics.removed', { name: removed.name })}</span>
          <button type="button" class="button plain" ref={takeFocus} onClick={() => putBack(removed)}>
            {t('general.undo')}
          </button>
        </p>
      )}
      {companyTopics.length > 0 && (
        <p class="notice">{t('options.company', { names: companyTopics.map(({ name }) => name).join(', ') })}</p>
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
  const [refusal, setRefusal] = useState<Refusal>(null);

  const add = async (event: Event) => {
    event.preventDefault();
    const trimmed = name.trim();
    const reason = whyNotName(trimmed, topics);
    setRefusal(reason);
    if (reason !== null) return;
    // At once: the next name may be typed while this one is saved.
    setName('');
    const added = { name: trimmed, keywords: [] };
    const saved = await change(
      (now) => ({ topics: [...now.topics, added] }),
      t('options.topics.added', { name: trimmed }),
    );
    if (!saved) setName((now) => (now === '' ? trimmed : now));
  };

  return (
    <form class="add" onSubmit={add}>
      <label for="new-topic">{t('options.topics.new')}</label>
      <div class="row">
        <input
          id="new-topic"
          type="text"
          value={name}
          placeholder={t('options.topics.example')}
          maxLength={LIMITS.nameLength}
          aria-describedby="new-topic-refusal"
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit" class="button primary">
          {t('options.topics.add')}
        </button>
      </div>
      <p id="new-topic-refusal" role="alert" class="refusal">
        {refusal && sentenceOn(refusal)}
      </p>
    </form>
  );
}

/** Why a topic of this name is not added, or null. */
type Refusal = { why: 'unnamed' | 'exists' | 'full'; name: string } | null;

function whyNotName(name: string, topics: readonly Topic[]): Refusal {
  if (name === '') return { why: 'unnamed', name };
  if (has(topics, name)) return { why: 'exists', name };
  return topics.length >= LIMITS.topics ? { why: 'full', name } : null;
}

function sentenceOn({ why, name }: NonNullable<Refusal>): string {
  if (why === 'unnamed') return t('options.topics.unnamed');
  return why === 'exists' ? t('options.topics.exists', { name }) : t('options.topics.full', { limit: LIMITS.topics });
}

function has(topics: readonly Topic[], name: string): boolean {
  return topics.some((topic) => wordKey(topic.name) === wordKey(name));
}

function replaced({ topics }: Settings, name: string, next: Topic | null): Topic[] {
  return topics.flatMap((topic) => (topic.name === name ? (next ?? []) : topic));
}
