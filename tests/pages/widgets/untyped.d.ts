/* Packages whose own types the resolver of this project does not find; only what the pages here use. */

declare module '@toast-ui/calendar' {
  export default class Calendar {
    constructor(
      place: HTMLElement,
      options: {
        defaultView: 'day';
        usageStatistics: boolean;
        useDetailPopup: boolean;
        week: { hourStart: number; hourEnd: number; taskView: boolean; eventView: readonly string[] };
        template?: { popupDetailDate(event: { id: string }): string };
      },
    );
    setDate(date: string): void;
    createEvents(events: readonly object[]): void;
  }
}

declare module 'vue-cal' {
  import type { Component } from 'vue';

  const VueCal: Component;
  export default VueCal;
}
