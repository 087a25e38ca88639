// The method pages by name, apart from the pages themselves: the title names them without bringing them in.

export type MethodTab = 'calibration' | 'limits' | 'assumptions';

/** In the order of the tabs. */
export const METHOD_TABS: readonly MethodTab[] = ['calibration', 'limits', 'assumptions'];
