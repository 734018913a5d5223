const FLAG =
  /^[[(]?(HH|LL|H|L|A|AA|N|HI|LO|HIGH|LOW|ABN|ABNORMAL|NORMAL|CRIT|CRITICAL|PANIC|BORDERLINE|HIGH\*|LOW\*|H\*|L\*|\*H|\*L|\*{1,3}|!{1,2}|↑{1,2}|↓{1,2}|▲|▼|\+{1,3}|-{1,3}|#)[\])]?$/i;

/** Whether the text is a flag of abnormality as laboratories print it next to a value. */
export const isFlag = (text: string) => FLAG.test(text) && !/^(a|n|h|l)$/.test(text);

/** Flags that may be stuck to a number: "5.9*", "14.2H". */
export const STUCK_FLAG = /^(.*\d)(\*{1,2}|!|↑{1,2}|↓{1,2}|HH?|LL?|▲|▼)$/;
export const LEADING_FLAG = /^(\*{1,2}|↑|↓|▲|▼)([<>≤≥]?\d.*)$/;
