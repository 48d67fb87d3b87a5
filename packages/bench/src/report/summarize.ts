import { median } from '../measure/quantile.js';
import type { Sample } from '../command/take-samples.js';
import { measures, type Measure } from './measures.js';

/** What one contender's samples say about a measure. */
export interface Finding {
  /** The median of its figures. */
  readonly value: number;
  /** The median of its figures, each divided by the reference's of the same round; `undefined` without a reference. */
  readonly ratio: number | undefined;
  readonly samples: number;
}

/** A measure with what each contender showed, by name. */
export interface Row {
  readonly measure: Measure;
  readonly findings: ReadonlyMap<string, Finding>;
  /** The most cores that others used during one of its samples. */
  readonly foreignCores: number | undefined;
}

/** The rows that samples fill. */
export function summarize(samples: readonly Sample[], reference: string): Row[] {
  return measures.flatMap((measure) => {
    const own = samples.filter(({ workload, figures }) => workload === measure.workload && measure.figure in figures);
    if (own.length === 0) return [];
    const names = [...new Set(own.map(({ runner }) => runner))];
    const findings = new Map(names.map((name) => [name, findingOf(own, measure, name, reference)]));
    const loads = own.flatMap(({ foreignCores }) => (foreignCores === undefined ? [] : [foreignCores]));
    return [{ measure, findings, foreignCores: loads.length === 0 ? undefined : Math.max(...loads) }];
  });
}

function findingOf(samples: readonly Sample[], measure: Measure, name: string, reference: string): Finding {
  const figureOf = ({ figures }: Sample): number => figures[measure.figure] ?? Number.NaN;
  const own = samples.filter(({ runner }) => runner === name);
  const ratios = own.flatMap((sample) => {
    const beside = samples.find(({ runner, round }) => runner === reference && round === sample.round);
    return beside === undefined ? [] : [figureOf(sample) / figureOf(beside)];
  });
  return {
    value: median(own.map(figureOf)),
    ratio: ratios.length === 0 ? undefined : median(ratios),
    samples: own.length,
  };
}

/** Whether a measure keeps within its bound; `undefined` where it has none. */
export function isKept({ bounded, must }: Measure, { value, ratio }: Finding): boolean | undefined {
  const judged = bounded === 'ratio' ? ratio : value;
  if (must === undefined || judged === undefined) return undefined;
  return judged <= must;
}
