import process from "node:process";
import { takeMail } from "../../scripts/client/sign-in.ts";

/** What a person does who asked for a magic link: opens the mail and reads the six digits. */
export async function askForCode(address: string): Promise<string> {
  const mail = await takeMail(process.env.MAIL_URL ?? "", address);
  const code = /\b\d{6}\b/.exec(mail.text ?? "")?.[0];
  if (!code) throw new Error("the mail holds no code");
  return code;
}
