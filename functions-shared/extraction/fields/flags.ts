const FLAG =
  /^(HH|LL|H|L|A|AA|N|HI|LO|HIGH|LOW|ABN|ABNORMAL|NORMAL|CRIT|CRITICAL|PANIC|BORDERLINE|HIGH\*|LOW\*|H\*|L\*|\*{1,2}[HLA]|[HLA]\*\*|[HL][!#^v]|[!#^][HL]|\*{1,3}|!{1,2}|↑{1,2}|↓{1,2}|▲|▼|⬆|⬇|↗|↘|HOCH|NIEDRIG|TIEF|ERHÖHT|ERNIEDRIGT|VERMINDERT|ALTO|BAJO|BAIXO|BASSO|ELEVADO|ÉLEVÉ|HAUT|BAS|HÖG|LÅG|VERHOOGD|VERLAAGD|HOOG|LAAG|TE HOOG|TE LAAG|YÜKSEK|DÜŞÜK|WYSOKI|NISKI|PODWYŻSZONY|OBNIŻONY|VYSOKÝ|NÍZKÝ|ZVÝŠEN[AÁÉOÝ]?|SNÍŽEN[AÁÉOÝ]?|POVIŠEN[AOI]?|SNIŽEN[AOI]?|CRESCUT|SCĂZUT|MAGAS|ALACSONY|TINGGI|RENDAH|HØJ|HØY|LAV|ABAISSÉ|ABOVE|BELOW|ABOVE RANGE|BELOW RANGE|ABOVE NORMAL|BELOW NORMAL|ALERT HIGH|ALERT LOW|OUT OF RANGE|FUORI RANGE|AN|\+{1,3}|-{1,3}|#)$/i;
const BRACKETED = /^(?:\[(.+)\]|\((.+)\))$/;

/** Whether the text is a flag of abnormality as laboratories print it next to a value. */
export const isFlag = (text: string) =>
  FLAG.test(text.match(BRACKETED)?.slice(1).find(Boolean) ?? text) && !/^(a|n|h|l|an|as?)$/.test(text);

/** Flags that may be stuck to a number: "5.9*", "14.2H", "1.42(H)"; before it "*8.1", "H5.9". */
export const STUCK_FLAG = /^(.*\d)(\*{1,2}|!|↑{1,2}|↓{1,2}|HH?|LL?|▲|▼|⬆|⬇|\((?:HH?|LL?|\*)\))$/;
export const LEADING_FLAG = /^(\*{1,2}|↑|↓|▲|▼|⬆|⬇|HH?|LL?)([<>≤≥]?\d[\d.,]*)$/;

/** Two flags on one value say one thing when one of them only draws attention: "*" and "L" are "L". Undefined when they differ. */
export function oneFlag(first: string | null, second: string | null): string | null | undefined {
  if (first === null || second === null || first === second) return first ?? second;
  if (/^[*!]+$/.test(first)) return second;
  return /^[*!]+$/.test(second) ? first : undefined;
}
