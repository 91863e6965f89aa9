import { useState } from 'preact/hooks';

/** Copies what an unreadable editor is made of, for a report; shown in full first, so that nothing leaves unseen. */
export function CopyDiagnosis({ diagnosis }: { diagnosis: string }) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(diagnosis);
      setSaid('Copied. Paste it into a report; it holds no word of the page.');
    } catch {
      setSaid('The browser refused to copy. Select the text above and copy it by hand.');
    }
  };
  return (
    <details class="stack">
      <summary>What Candor sees there</summary>
      <textarea class="diagnosis" aria-label="Description of the editor" readOnly rows={6} value={diagnosis} />
      <button type="button" class="button" onClick={copy}>
        Copy for a report
      </button>
      <p class="small quiet" role="status">
        {said}
      </p>
    </details>
  );
}
