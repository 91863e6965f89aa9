import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { t } from '../lib/texts';

interface Refusal {
  error: string;
}

interface ChosenFile<T> {
  /** For the file input. */
  input: RefObject<HTMLInputElement | null>;
  /** What the last file held; null before one is chosen, and when it was refused. */
  found: (T & { name: string }) | null;
  /** Why the last file was refused, as a sentence; else empty. */
  refusal: string;
  choose(file: File | undefined): Promise<void>;
  /** Done with the file: the input is empty again and has the focus. */
  forget(): void;
}

/** A file that is read and shown before anything is made of it. `tooLarge` is told before a file is read at all. */
export function useChosenFile<T extends object>(
  read: (text: string) => T | Refusal,
  mostBytes: number,
  tooLarge: () => string,
): ChosenFile<T> {
  const input = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<(T & { name: string }) | null>(null);
  const [refusal, setRefusal] = useState('');
  return {
    input,
    found,
    refusal,
    async choose(file) {
      setFound(null);
      if (!file) return setRefusal('');
      const result = file.size > mostBytes ? { error: tooLarge() } : read(await file.text());
      if ('error' in result) return setRefusal(t('general.refused', { file: file.name, reason: result.error }));
      setRefusal('');
      setFound({ ...result, name: file.name });
    },
    forget() {
      setFound(null);
      if (!input.current) return;
      input.current.value = '';
      input.current.focus();
    },
  };
}
