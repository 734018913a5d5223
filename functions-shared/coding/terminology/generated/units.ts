// Generated from ../../units.tsv by scripts/terminology/build.ts; do not edit. Notices: ../NOTICE.md.
// Columns: printed_unit, ucum, canonical_ucum.
export const rows = `/nl	/nL	10*9/L
/pl	/pL	10*9/L
Tsd/µl	10*3/uL	10*9/L
Tsd./µl	10*3/uL	10*9/L
Mio/µl	10*6/uL	10*9/L
Mio./µl	10*6/uL	10*9/L`;
