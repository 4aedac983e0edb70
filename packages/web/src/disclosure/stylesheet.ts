import { useEffect } from "react";

/** Adds a style sheet of the server to the page, once, and leaves it there. */
export function useStylesheet(address: string): void {
  useEffect(() => {
    if (document.querySelector(`link[href="${address}"]`) !== null) return;
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = address;
    document.head.prepend(link);
  }, [address]);
}
