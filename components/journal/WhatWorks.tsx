import { type Comparison, ENOUGH_EACH, type Side, TRAITS } from '../../lib/journal/compare';
import { count } from '../../lib/journal/words';

interface WhatWorksProps {
  comparisons: readonly Comparison[];
  /** How many posts were compared in all. */
  posts: number;
}

/** Comments per post with and without something, with counts and what is not known. */
export function WhatWorks({ comparisons, posts }: WhatWorksProps) {
  return (
    <div class="card stack">
      <div class="table-box">
        <table>
          <caption class="unseen">Comments per post, compared</caption>
          <thead>
            <tr>
              <th scope="col">A post that</th>
              <th scope="col">Comments if so</th>
              <th scope="col">If not</th>
              <th scope="col">What that says</th>
            </tr>
          </thead>
          <tbody>
            {comparisons.map((comparison) => (
              <tr key={comparison.trait}>
                <th scope="row">{TRAITS[comparison.trait].title}</th>
                <td>
                  <SideWords side={comparison.with} />
                </td>
                <td>
                  <SideWords side={comparison.without} />
                </td>
                <td>{verdictWords(comparison)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="small quiet">
        From {posts} posts of yours whose comments you entered; each number is the post in the middle. The ranges are
        Welch’s, on logarithms, widened because three things are looked at; where nothing is at work, about one
        comparison in sixty would still seem to say something. What goes together need not be the cause: the day, the
        site and the subject play along.
      </p>
    </div>
  );
}

function SideWords({ side: { posts, median } }: { side: Side }) {
  if (posts === 0) return <>no post yet</>;
  return (
    <>
      <strong>{median}</strong> <span class="quiet">({count(posts, 'post')})</span>
    </>
  );
}

function verdictWords({ verdict, times }: Comparison): string {
  if (!times || verdict === 'few') return `Too few posts: at least ${ENOUGH_EACH} of each are needed.`;
  const range = `between ${times.low.toFixed(1)} and ${times.high.toFixed(1)} times as many`;
  if (verdict === 'open') return `Too close to tell: likely ${range}.`;
  return `${verdict === 'more' ? 'More' : 'Fewer'} comments: about ${times.middle.toFixed(1)} times as many, likely ${range}.`;
}
