/** A prefix and units in a volume, as they are printed. */
const HALF = /^(?:[mkuµμ]U\/m?L|U\/mL)$/i;

/**
 * Whether a unit may be an international one that lost its I, thin as that is: "mU/L" of "mIU/L", "U/mL" of "IU/mL". U/L is none:
 * laboratories print it for IU/L, and the number is the same.
 */
export const mayLackI = (unit: string): boolean => HALF.test(unit);
