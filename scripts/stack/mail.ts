import { createRequire } from "node:module";
import { join } from "node:path";
import { type EmailDriver, type EmailMessage, SmtpEmailDriver } from "@supabase/lite";
import { supervise, type Supervised } from "./process.ts";

const START_TIMEOUT_MS = 20_000;

async function answers(url: string): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(1_000) });
      await response.body?.cancel();
      if (response.ok) return;
    } catch {
      // Not there yet.
    }
    if (Date.now() > deadline) throw new Error("its page does not answer");
    await new Promise((next) => setTimeout(next, 50));
  }
}

/**
 * Starts the mail catcher: SMTP on `smtpPort`, a web page and `GET /email` on `webPort`. Nothing leaves this machine.
 * It is a process of its own because it ends its host on a signal.
 */
export function startMail(ports: { smtp: number; web: number }): Supervised {
  const maildev = join(createRequire(import.meta.url).resolve("maildev/package.json"), "../bin/maildev");
  return supervise({
    command: process.execPath,
    args: [
      maildev,
      "--silent",
      ...["--smtp", String(ports.smtp), "--web", String(ports.web), "--ip", "127.0.0.1", "--web-ip", "127.0.0.1"],
    ],
    env: () => ({ PATH: process.env.PATH ?? "", NODE_OPTIONS: "--max-old-space-size=96" }),
    cwd: process.cwd(),
    whenReady: () => answers(`http://127.0.0.1:${ports.web}/healthz`),
  });
}

/**
 * Sends Auth's mail over SMTP. @supabase/lite builds links on `site_url` (the frontend's address); the endpoint that
 * verifies them is the API's, as in the mails of Supabase Auth.
 */
export function authMail(options: { smtpPort: number; siteUrl: string; apiUrl: string }): EmailDriver {
  const smtp = new SmtpEmailDriver({
    host: "127.0.0.1",
    port: options.smtpPort,
    from: { name: "Guardian", address: "no-reply@guardian.localhost" },
    requireTls: false,
    timeoutMs: 10_000,
  });
  const toApi = (text: string) =>
    text.replaceAll(`${options.siteUrl.replace(/\/$/, "")}/auth/v1/`, `${options.apiUrl}/auth/v1/`);
  return {
    send: (message: EmailMessage) =>
      smtp.send({
        ...message,
        ...(message.html === undefined ? {} : { html: toApi(message.html) }),
        ...(message.text === undefined ? {} : { text: toApi(message.text) }),
      }),
  };
}
