// The language that the reader chose, on all pages and in later visits.
import { ref } from "vue";

const KEY = "tiktokshop-language";

export const chosen = ref("Python");

export function remembered(): void {
  const name = localStorage.getItem(KEY);
  if (name) chosen.value = name;
}

export function choose(name: string): void {
  chosen.value = name;
  localStorage.setItem(KEY, name);
}
