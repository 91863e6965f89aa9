import { useEffect, useRef, useState } from 'preact/hooks';

/** Quiet time before typed text is saved, ms: sync storage takes two writes a second at most. */
const PAUSE = 700;

interface SavedTextProps {
  id: string;
  /** What is stored; shown unless the writer is busy in the field. */
  value: string;
  /** More than one line when given. */
  rows?: number;
  placeholder?: string;
  maxLength?: number;
  describedBy?: string;
  /** `pause`: after a pause in typing, and on leaving. `leave`: on leaving and Enter only. */
  saveOn: 'pause' | 'leave';
  /** Resolves to false when it was not saved: the words then stay in the field. */
  onSave(text: string): Promise<boolean>;
}

/** A text field that saves by itself and never replaces words while they are typed. */
export function SavedText({ id, value, rows, placeholder, maxLength, describedBy, saveOn, onSave }: SavedTextProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const latest = useRef({ onSave, typed });
  latest.current = { onSave, typed };

  useEffect(() => {
    if (typed === null || saveOn === 'leave') return;
    const timer = setTimeout(() => void latest.current.onSave(typed), PAUSE);
    return () => clearTimeout(timer);
  }, [typed, saveOn]);

  const leave = async () => {
    if (typed === null || !(await onSave(typed))) return;
    // What was typed while saving stays.
    setTyped((now) => (now === typed ? null : now));
  };
  // A closed tab gives no blur; hidden comes before.
  useEffect(() => {
    const hidden = () => {
      const { typed, onSave } = latest.current;
      if (document.visibilityState === 'hidden' && typed !== null) void onSave(typed);
    };
    document.addEventListener('visibilitychange', hidden);
    return () => document.removeEventListener('visibilitychange', hidden);
  }, []);

  const shared = { id, value: typed ?? value, placeholder, maxLength, 'aria-describedby': describedBy, onBlur: leave };
  if (rows === undefined) {
    return (
      <input
        {...shared}
        type="text"
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && void leave()}
      />
    );
  }
  return <textarea {...shared} rows={rows} onInput={(event) => setTyped(event.currentTarget.value)} />;
}
