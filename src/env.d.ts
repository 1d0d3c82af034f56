/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The release whose data an on-demand page answers from; missing only under `astro dev`. */
    release?: { id: string; directory: string };
  }
}
