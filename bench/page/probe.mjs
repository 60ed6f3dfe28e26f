/**
 * Runs in the page before its own scripts: notes on `window.probe` when things were painted, in milliseconds since the
 * navigation began. Times are taken inside of the page, so that what drives the browser does not count.
 */
export function installProbe() {
  /** Calls `then` with the time when what is there now has been painted. */
  const onPainted = (then) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => then(performance.now());
      port2.postMessage(undefined);
    });
  const isShown = (element) => element !== undefined && element !== null && element.checkVisibility();
  const hasDate = (heading) => isShown(heading) && /\d/.test(heading.textContent);
  const isUseful = () => {
    const buttons = [...document.querySelectorAll('main button')];
    const office = buttons.find((button) => /^Office/.test(button.textContent.trim()));
    return hasDate(document.querySelector('main h1')) && isShown(office) && !office.disabled;
  };
  /** Waits until something is so, and looks only when a node has changed: to look in each frame would take the page's time. */
  const whenChanged = (node, isSo, then) => {
    const observer = new MutationObserver(() => {
      if (!isSo()) return;
      observer.disconnect();
      then();
    });
    observer.observe(node, { childList: true, characterData: true, subtree: true, attributes: true });
  };

  /** Calls `then` with the time of the next event of a type, whatever it is about. */
  const onNext = (type, then) =>
    window.addEventListener(type, ({ timeStamp }) => then(timeStamp), { capture: true, once: true });

  window.probe = {
    usefulAt: undefined,
    watched: undefined,
    /** When the next click was: see `watchClick`. */
    clickedAt: undefined,
    watchClick() {
      onNext('click', (at) => (this.clickedAt = at));
    },
    /**
     * From now on `watched` waits for the next event of a type: it resolves to when it was, and when a change that makes
     * what an element reads out another text has been painted.
     */
    watchText(element, eventType) {
      const before = element.textContent;
      const event = new Promise((resolve) => {
        onNext(eventType, resolve);
      });
      const painted = new Promise((resolve) => {
        whenChanged(
          element,
          () => element.textContent !== before,
          () => onPainted(resolve),
        );
      });
      this.watched = Promise.all([event, painted]).then(([at, paintedAt]) => ({ at, paintedAt }));
    },
  };
  whenChanged(document, isUseful, () => onPainted((at) => (window.probe.usefulAt = at)));
}
