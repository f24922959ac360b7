"use client";
import { useEffect } from "react";

/** Marks the step that is being read in every list of anchors, and closes the slim bar once a step was chosen. */
export function WhereYouAre() {
  useEffect(() => {
    const sections = [...document.querySelectorAll<HTMLElement>("section[data-step-section]")];
    const links = [...document.querySelectorAll<HTMLAnchorElement>('nav a[href^="#"]')];
    const mark = (slug: string) => {
      for (const link of links) {
        if (link.hash === `#${slug}`) link.setAttribute("aria-current", "location");
        else link.removeAttribute("aria-current");
      }
    };
    // A band a third down the window: the section that crosses it is the one being read.
    const observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) if (entry.isIntersecting) mark(entry.target.id);
      },
      { rootMargin: "-30% 0px -65% 0px" },
    );
    for (const section of sections) observer.observe(section);
    const close = (event: Event) => {
      if (event.target instanceof Element && event.target.closest(".slim-bar a")) {
        document.querySelector(".slim-bar")?.removeAttribute("open");
      }
    };
    document.addEventListener("click", close);
    return () => {
      observer.disconnect();
      document.removeEventListener("click", close);
    };
  }, []);
  return null;
}
