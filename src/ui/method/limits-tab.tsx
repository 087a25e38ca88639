// What is left out: actors, mechanisms, what numbers mean, and what the game must not be used for.
import { say } from '../../text/format.ts';
import { LIMIT_GROUPS } from '../../text/limits.ts';
import { texts } from '../../text/texts.ts';
import { Cites } from './cites.tsx';

export interface LimitsTabProps {
  readonly onSource: (fact: string) => void;
}

/** The groups, with a list of them at the head to jump from. */
export function LimitsTab({ onSource }: LimitsTabProps) {
  const jump = (event: Event, id: string): void => {
    event.preventDefault();
    const heading = document.getElementById(`limits-${id}`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  return (
    <>
      <p class="ps-method-lead">{say(texts(), 'limits.about')}</p>
      <ul class="ps-limits-jump">
        {LIMIT_GROUPS.map(({ id }) => (
          <li key={id}>
            <a href={`#limits-${id}`} onClick={(event) => jump(event, id)}>
              {say(texts(), `limits.${id}.title`)}
            </a>
          </li>
        ))}
      </ul>
      {LIMIT_GROUPS.map(({ id, items }) => (
        <section key={id} class="ps-method-part" aria-labelledby={`limits-${id}`}>
          <h3 id={`limits-${id}`} tabIndex={-1}>
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
