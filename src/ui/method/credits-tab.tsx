// Credits and licences: where the name comes from, what care is asked for, what the game is built on, and which version this is.
import { FONTS, LIBRARIES, LICENCE_FILE, SHAPES, type Credit } from '../../app/credits.ts';
import { rulesVersion } from '../../app/rule-rows.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Citation } from '../kit/citation.tsx';
import { Scroller } from './scroller.tsx';

/** The fact behind the game's name. */
const SWORD_FACT = 'usip-2020-11.16';

export interface CreditsTabProps {
  /** Version of the game, apart from that of its rules. */
  readonly version: string;
  readonly onSource: (fact: string) => void;
}

const GROUPS: readonly (readonly [string, readonly Credit[]])[] = [
  ['shapes', SHAPES],
  ['fonts', FONTS],
  ['libraries', LIBRARIES],
];

export function CreditsTab({ version, onSource }: CreditsTabProps) {
  return (
    <>
      <p class="ps-method-lead">
        {say(texts(), 'ui.method.sword')}{' '}
        <Citation
          text={SWORD_FACT}
          label={say(texts(), 'ui.sources.open-fact', { fact: SWORD_FACT })}
          onOpen={() => onSource(SWORD_FACT)}
        />
      </p>
      <section class="ps-method-part" aria-labelledby="credits-care">
        <h3 id="credits-care">{say(texts(), 'credits.care')}</h3>
        <ul class="ps-limits">
          {['people', 'neutral', 'model', 'operations', 'seats'].map((id) => (
            <li key={id}>{say(texts(), `credits.care.${id}`)}</li>
          ))}
        </ul>
        <p class="ps-rules-note">{say(texts(), 'ui.title.content-note')}</p>
      </section>
      <section class="ps-method-part" aria-labelledby="credits-own">
        <h3 id="credits-own">{say(texts(), 'credits.own')}</h3>
        <p>{say(texts(), 'credits.own.about')}</p>
        <p>{say(texts(), 'credits.map')}</p>
      </section>
      <section class="ps-method-part" aria-labelledby="credits-built">
        <h3 id="credits-built">{say(texts(), 'credits.built')}</h3>
        <p>
          {say(texts(), 'credits.built.about')}{' '}
          <a href={LICENCE_FILE} target="_blank" rel="noopener">
            {say(texts(), 'credits.full')}
          </a>
        </p>
        <Scroller label={say(texts(), 'credits.built')}>
          <table class="ps-method-table">
            <thead>
              <tr>
                {['name', 'use', 'licence'].map((column) => (
                  <th key={column} scope="col">
                    {say(texts(), `credits.column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            {GROUPS.map(([group, credits]) => (
              <tbody key={group}>
                <tr class="ps-targets-group">
                  <th scope="rowgroup" colSpan={3}>
                    {say(texts(), `credits.group.${group}`)}
                  </th>
                </tr>
                {credits.map(({ name, use, licence }) => (
                  <tr key={name}>
                    <th scope="row">{name}</th>
                    <td>{say(texts(), `credits.use.${use}`)}</td>
                    <td>{say(texts(), `credits.licence.${licence}`)}</td>
                  </tr>
                ))}
              </tbody>
            ))}
          </table>
        </Scroller>
      </section>
      <p class="ps-method-fine">
        {say(texts(), 'credits.version', { version, rules: rulesVersion() })}
      </p>
    </>
  );
}
