// The facts with all that rests on them, put together when the page of sources is first opened.
import { useEffect, useState } from 'preact/hooks';
import type { PlaySession } from '../../app/play/play.ts';
import { sourceBook, useOf, type Resting, type SourceBook } from '../../app/source-rows.ts';
import type { AppState } from '../../app/state.ts';
import { LIMIT_GROUPS } from '../../text/limits.ts';
import { targetTitle } from '../../text/calibration.ts';
import { targetRows } from '../../app/report-rows.ts';
import { texts } from '../../text/texts.ts';
import type { ReportNow } from './use-report.ts';

export type BookNow =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly again: () => void }
  | { readonly kind: 'there'; readonly book: SourceBook };

function limits(): readonly Resting[] {
  return LIMIT_GROUPS.flatMap(({ id, items }) =>
    items.map((item) => ({ use: useOf('limit', `${id}.${item.id}`), facts: item.facts })),
  );
}

function targets(now: ReportNow, catalogue: AppState['catalogue']): readonly Resting[] {
  if (now.kind !== 'there') return [];
  const titleOf = (id: string): string => catalogue.find((one) => one.id === id)?.title ?? id;
  return targetRows(now.report).flatMap(({ rows }) =>
    rows.map(({ id, facts }) => ({
      use: { ...useOf('target', id), text: targetTitle(id, texts(), titleOf) },
      facts,
    })),
  );
}

/** Fetches every crisis, since much of what rests on facts stands in them. */
export function useBook(session: PlaySession, state: AppState, report: ReportNow): BookNow {
  const { catalogue } = state;
  const [turn, setTurn] = useState(0);
  const [now, setNow] = useState<BookNow>({ kind: 'loading' });
  useEffect(() => {
    if (report.kind === 'loading') return undefined;
    let wanted = true;
    Promise.all(catalogue.map(({ id }) => session.scenario(id))).then(
      (found) => {
        if (!wanted) return;
        const scenarios = found.filter((one) => one !== null);
        const more = [...limits(), ...targets(report, catalogue)];
        setNow({ kind: 'there', book: sourceBook(scenarios, more) });
      },
      () => {
        if (!wanted) return;
        const again = (): void => {
          setNow({ kind: 'loading' });
          setTurn(turn + 1);
        };
        setNow({ kind: 'failed', again });
      },
    );
    return () => {
      wanted = false;
    };
  }, [turn, report.kind]);
  return now;
}
