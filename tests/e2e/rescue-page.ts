import type { MadePage } from '../pages/serve.ts';

/** A frame's document that an editor has written itself, as older editors do. */
const writeFrame = `
  const frame = document.getElementById('written');
  frame.contentDocument.open();
  frame.contentDocument.write('<!doctype html><body contenteditable="true" aria-label="Next steps" style="min-height:60px"></body>');
  frame.contentDocument.close();
`;

const frames = `
    <iframe id="inner" srcdoc="<!doctype html><body contenteditable='true' aria-label='Goals for next year' style='min-height:60px'></body>"></iframe>
    <iframe id="written"></iframe>
    <script>${writeFrame}</script>`;

const page = (more: string) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Annual performance review: Daniel Okafor</title>
    <style>
      textarea, [contenteditable], iframe { display: block; width: 400px; min-height: 60px; border: 1px solid; }
    </style>
  </head>
  <body>
    <h1>Annual performance review: Daniel Okafor</h1>
    <p>Review period: January – December 2026</p>
    <form id="login">
      <label>User <input name="user" autocomplete="username" /></label>
      <label>Password <input type="password" name="password" /></label>
      <label>Why you need access <textarea id="reason"></textarea></label>
    </form>
    <form id="payment">
      <label>Card <input name="cardnumber" autocomplete="cc-number" inputmode="numeric" /></label>
      <label>Message to the shop <textarea id="message"></textarea></label>
    </form>
    <form id="review">
      <label>One-time code <textarea id="code" autocomplete="one-time-code"></textarea></label>
      <label>Amounts <textarea id="amounts" inputmode="decimal"></textarea></label>
      <label>Bank account number <textarea id="account"></textarea></label>
    </form>
    <label>Key achievements <textarea id="achievements"></textarea></label>
    <p><b id="comment">Overall comment</b></p>
    <div id="rich" contenteditable="true" aria-labelledby="comment"></div>
    <review-field></review-field>
    ${more}
    <script>
      customElements.define('review-field', class extends HTMLElement {
        connectedCallback() {
          const root = this.attachShadow({ mode: 'open' });
          root.innerHTML = '<label>Areas to improve <textarea style="width:400px;height:60px"></textarea></label>';
        }
      });
    </script>
  </body>
</html>`;

/** A review form with every kind of field, a login and a payment beside it. */
export const reviewPage: MadePage = { headers: {}, html: page(frames) };
/** The same without editors in frames. */
export const plainReviewPage: MadePage = { headers: {}, html: page('') };

/** What a session that has ended shows in the form's place. */
export const timedOutPage: MadePage = {
  headers: {},
  html: '<!doctype html><title>Signed out</title><h1>Your session has ended</h1><a href="/review/42">Sign in</a>',
};
