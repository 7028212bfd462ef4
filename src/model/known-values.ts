import { sideOfCompatibility, sideOfGuideVerdict, sideOfLayer, sideOfOpenness, sideOfVerdict } from './sides.ts';

/**
 * The closed lists whose values code tells apart, each with the values it knows. The sides name every value of their
 * union, or the types do not check; so these are the unions, and the content check holds them against the files.
 */
export const knownValues: Readonly<Record<string, readonly string[]>> = {
  verdicts: Object.keys(sideOfVerdict),
  openness: Object.keys(sideOfOpenness),
  usually: Object.keys(sideOfLayer),
  'guide-verdicts': Object.keys(sideOfGuideVerdict),
  compatibility: Object.keys(sideOfCompatibility),
};
