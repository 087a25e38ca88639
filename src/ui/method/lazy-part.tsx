// A page of the method that is fetched when it is first opened.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button } from '../kit/button.tsx';

/** What is drawn until the code is there: a word, or nothing for what is not on the screen. */
export type Meanwhile = 'loading' | 'nothing';

/** A component that draws "Loading" until its own code is there, and offers another try when it could not be fetched. */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  meanwhile: Meanwhile = 'loading',
): ComponentType<Props> {
  let known: ComponentType<Props> | null = null;
  return function LazyPart(props: Props) {
    const [, setTurn] = useState(0);
    const [failed, setFailed] = useState(false);
    const [asked, setAsked] = useState(0);
    useEffect(() => {
      if (known !== null) return undefined;
      let wanted = true;
      load().then(
        (part) => {
          known = part;
          if (wanted) setTurn((turn) => turn + 1);
        },
        () => {
          if (wanted) setFailed(true);
        },
      );
      return () => {
        wanted = false;
      };
    }, [asked]);
    if (known !== null) {
      const Part = known;
      return <Part {...props} />;
    }
    if (meanwhile === 'nothing') return null;
    if (!failed) return <p role="status">{say(texts(), 'ui.loading')}</p>;
    return (
      <p class="ps-method-missing">
        {say(texts(), 'notice.not-fetched')}{' '}
        <Button
          size="small"
          onPress={() => {
            setFailed(false);
            setAsked(asked + 1);
          }}
        >
          {say(texts(), 'ui.method.try-again')}
        </Button>
      </p>
    );
  };
}
