// The Lesson tab with its scenario: fetched when the exercise names another one.
import { useEffect, useState } from 'preact/hooks';
import type { Scenario } from '../../scenario/scenario.ts';
import { LessonTab, type LessonTabProps } from './lesson-tab.tsx';

export interface LoadedLessonTabProps extends Omit<LessonTabProps, 'scenario'> {
  /** Brings a scenario in; null when there is none of that id. */
  readonly fetch: (id: string) => Promise<Scenario | null>;
}

/** The tab; while the scenario is on its way, it says so. */
export function LoadedLessonTab({ fetch, ...rest }: LoadedLessonTabProps) {
  const id = rest.exercise.scenario;
  const [scenario, setScenario] = useState<Scenario | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let wanted = true;
    setFailed(false);
    fetch(id).then(
      (found) => {
        if (!wanted) return;
        setScenario(found);
        setFailed(found === null);
      },
      () => {
        if (wanted) setFailed(true);
      },
    );
    return () => {
      wanted = false;
    };
  }, [id]);
  return <LessonTab {...rest} scenario={scenario} failed={failed} />;
}
