// Long lists: items are laid out in chunks, only those near the screen exist as elements.

class LongList {
  constructor(container, render, { size = 20, height = 400 } = {}) {
    Object.assign(this, { container, render, size, height, items: [], chunks: [] });
    this.observer = new IntersectionObserver((seen) => this.follow(seen), { rootMargin: "1500px 0px" });
  }

  set(items) {
    this.observer.disconnect();
    this.items = items;
    this.chunks = [];
    for (let from = 0; from < items.length; from += this.size) {
      const chunk = el("div", { class: "chunk" });
      const count = Math.min(this.size, items.length - from);
      Object.assign(chunk, { from, count, filled: false });
      chunk.style.minHeight = `${count * this.height}px`;
      this.chunks.push(chunk);
    }
    this.container.replaceChildren(...this.chunks);
    // The first screen is there at once; the rest follows as it comes near.
    if (this.chunks.length) this.fill(this.chunks[0]);
    for (const chunk of this.chunks) this.observer.observe(chunk);
  }

  follow(seen) {
    for (const { target, isIntersecting, boundingClientRect } of seen) {
      if (isIntersecting) this.fill(target);
      else if (target.filled && boundingClientRect.height > 0) this.empty(target);
    }
  }

  fill(chunk) {
    if (chunk.filled) return;
    chunk.replaceChildren(...this.items.slice(chunk.from, chunk.from + chunk.count).map(this.render));
    chunk.filled = true;
    chunk.style.minHeight = "";
  }

  empty(chunk) {
    if (chunk === this.chunks[0] || chunk.contains(document.activeElement) || this.whole) return;
    chunk.style.minHeight = `${chunk.getBoundingClientRect().height}px`;
    chunk.replaceChildren();
    chunk.filled = false;
  }

  // The element of an item, made if need be.
  at(position) {
    const chunk = this.chunks[Math.floor(position / this.size)];
    if (!chunk) return null;
    this.fill(chunk);
    return chunk.children[position - chunk.from];
  }

  // Brings an item into sight. Guessed heights above it become real ones as they come near, so the
  // place is looked up again until it stays.
  show(position, target, attempts = 8) {
    const element = this.at(position);
    if (!element) return;
    const wanted = target ?? element;
    wanted.scrollIntoView({ block: target ? "center" : "start" });
    const before = wanted.getBoundingClientRect().top;
    requestAnimationFrame(() => requestAnimationFrame(() => {
      if (attempts && wanted.isConnected && Math.abs(wanted.getBoundingClientRect().top - before) > 2) {
        this.show(position, target, attempts - 1);
      }
    }));
  }

  all() {
    this.whole = true;
    for (const chunk of this.chunks) this.fill(chunk);
  }

  some() {
    this.whole = false;
  }
}
