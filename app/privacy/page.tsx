import type { Metadata } from "next";
import { BreadcrumbData } from "@/components/site/json-ld.tsx";
import { pageMetadata } from "@/components/site/metadata.ts";
import { Rail } from "@/components/site/rail.tsx";

const path = "/privacy";

export const metadata: Metadata = pageMetadata({
  title: "Privacy",
  description: "What you type stays in your browser. What is kept, where, for how long, and the two cases in which something leaves it.",
  path,
});

export default function Page() {
  return (
    <div className="reading pt-8 sm:pt-14">
      <Rail />
      <div className="min-w-0">
        <h1 className="text-[2.7rem] leading-[1.05] font-bold sm:text-6xl">Privacy</h1>
        <p className="mt-4 text-xl text-soft">What you type here is yours. It stays in this browser.</p>
        <dl className="mt-5 space-y-4 [&_dd]:mt-1 [&_dt]:font-bold">
          <div>
            <dt>What is kept</dt>
            <dd>
              Your letters, lists, plans and the steps you have done, in this browser’s own storage. Nobody else can read it there, apart
              from people who use the same browser. It stays until you clear the browser’s data or erase it in the{" "}
              <a href="/notebook" className="underline underline-offset-4">notebook</a>, which shows all of it.
              After your first press the browser also keeps the pages of this site, so that they open without a network.
            </dd>
          </div>
          <div>
            <dt>What leaves the browser</dt>
            <dd>
              Nothing you type, unless you send it. A button such as Gmail or Share hands your letter to that service; from then on its own rules hold.
              Where JavaScript is off, the letter form goes to our server, which answers and forgets: it stores nothing and writes no contents into a log.
            </dd>
          </div>
          <div>
            <dt>What we learn about you</dt>
            <dd>
              As little as a server can: the address of the page, your internet address and the kind of browser.
              No account, no cookies, no tracker, no file from anybody else’s server.
            </dd>
          </div>
          <div>
            <dt>On a borrowed computer</dt>
            <dd>Open the notebook, export what you want to keep, and erase everything.</dd>
          </div>
        </dl>
      </div>
      <BreadcrumbData crumbs={[{ name: "Privacy", path }]} />
    </div>
  );
}
