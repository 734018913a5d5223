import { randomInt } from "node:crypto";

/** Ten of a person's facts, each told by a word or number that nothing else in the world holds. */
export interface Person {
  given: string;
  family: string;
  phone: string;
  email: string;
  recordNumber: string;
  nationalNumber: string;
  fileName: string;
  pageText: string;
  otherName: string;
  note: string;
}

export const PER_PERSON = 10;
/** What every word, and every number, begins with. */
export const [WORD, NUMBER] = ["quexl", "90917"];

const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const word = () => WORD + Array.from({ length: 9 }, () => LETTERS[randomInt(26)]).join("");
const digits = (length: number) =>
  NUMBER + Array.from({ length: length - NUMBER.length }, () => randomInt(10)).join("");

/** The digit that makes a number pass Luhn's check, which an ABHA number has at its end. */
function withCheckDigit(number: string): string {
  const sum = [...number].reverse().reduce((total, digit, nth) => {
    const doubled = Number(digit) * (nth % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return number + (10 - sum % 10) % 10;
}

export const newPerson = (): Person => ({
  ...{
    given: word(),
    family: word(),
    email: word(),
    fileName: word(),
    pageText: word(),
    otherName: word(),
    note: word(),
  },
  ...{ phone: digits(12), recordNumber: digits(10), nationalNumber: withCheckDigit(digits(13)) },
});

/** A label: what a family chose to be seen by, which is plain, and so shows that the search finds what is there. */
export const newLabel = word;
