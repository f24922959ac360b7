import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { Offline } from "@/components/offline/offline.tsx";
import { SITE_URL } from "@/components/site/address.ts";
import { EarlyScript } from "@/components/site/early-script.tsx";
import { head, headExt, text, textExt } from "@/components/site/fonts.ts";
import { Footer } from "@/components/site/footer.tsx";
import { Header } from "@/components/site/header.tsx";
import { InStep } from "@/components/site/in-step.tsx";
import { hex, site } from "@/content/site.ts";
import "./globals.css";

export const metadata: Metadata = {
  metadataBase: new URL(SITE_URL),
  title: { default: site.title, template: `%s · ${site.name}` },
  applicationName: site.name,
  formatDetection: { telephone: false, email: false, address: false },
};

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: hex.light.paper },
    { media: "(prefers-color-scheme: dark)", color: hex.dark.paper },
  ],
};

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-US" className={`${text.variable} ${textExt.variable} ${head.variable} ${headExt.variable}`} suppressHydrationWarning>
      <head>
        <EarlyScript />
      </head>
      <body>
        <a href="#main" className="no-print sr-only focus:not-sr-only focus:absolute focus:left-4 focus:top-4 focus:z-20 focus:rounded-lg focus:bg-paper focus:p-3 focus:font-semibold">
          Skip to the text
        </a>
        <Header />
        <main id="main" tabIndex={-1} className="mx-auto w-full max-w-[76rem] px-6 sm:px-12">
          {children}
        </main>
        <Footer />
        <Offline />
        <InStep />
      </body>
    </html>
  );
}
