// What is left out: actors, mechanisms, what numbers mean, and what the game must not be used for.
import { say } from '../../text/format.ts';
import { LIMIT_GROUPS } from '../../text/limits.ts';
import { texts } from '../../text/texts.ts';
import { Cites } from './cites.tsx';
import { headingId, JumpList } from './jump-list.tsx';

export interface LimitsTabProps {
  readonly onSource: (fact: string) => void;
}

/** The groups, with a list of them at the head to jump from. */
export function LimitsTab({ onSource }: LimitsTabProps) {
  return (
    <>
      <p class="ps-method-lead">{say(texts(), 'limits.about')}</p>
      <JumpList
        group="limits"
        entries={LIMIT_GROUPS.map(({ id }) => ({ id, label: say(texts(), `limits.${id}.title`) }))}
      />
      {LIMIT_GROUPS.map(({ id, items }) => (
        <section key={id} class="ps-method-part" aria-labelledby={headingId('limits', id)}>
          <h3 id={headingId('limits', id)} tabIndex={-1}>
            {say(texts(), `limits.${id}.title`)}
          </h3>
          <ul class="ps-limits">
            {items.map((item) => (
              <li key={item.id}>
                {say(texts(), `limits.${id}.${item.id}`)}
                {item.facts.length > 0 && (
                  <span class="ps-limits-facts">
                    {' '}
                    <Cites facts={item.facts} onSource={onSource} />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
