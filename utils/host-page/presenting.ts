/**
 * Whether a video shows what this page presents. The page's own preview of it carries the captured track,
 * whose settings name what is captured (Screen Capture, `displaySurface`: "browser", "window" or "monitor").
 * No track of a camera or from afar does. Chromium only: Firefox does not say it.
 */
function presented(video: HTMLVideoElement): MediaStreamTrack | undefined {
  const stream = video.srcObject;
  if (!(stream instanceof MediaStream)) return undefined;
  return stream
    .getVideoTracks()
    .find((track) => track.readyState === 'live' && track.getSettings().displaySurface !== undefined);
}

/**
 * Tells, once for each presentation, that this page presents a screen, a window or a tab: as far as it shows
 * the user a preview. Looks at the videos that are there, then hears when one begins; watches nothing.
 */
export function onPresenting(told: () => void, signal: AbortSignal): void {
  const known = new Set<string>();
  const look = (video: EventTarget | null) => {
    const track = video instanceof HTMLVideoElement ? presented(video) : undefined;
    if (!track || known.has(track.id)) return;
    known.add(track.id);
    told();
  };
  for (const video of document.querySelectorAll('video')) look(video);
  // Media events do not bubble, but pass the window on their way down. The first comes with the stream, before
  // there is a picture to see; a track that is added to the stream later comes with the second.
  for (const kind of ['loadstart', 'loadedmetadata'])
    addEventListener(kind, ({ target }) => look(target), { capture: true, signal });
}
