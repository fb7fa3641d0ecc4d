// A part of a page that says how far something has come is fetched anew until it says that it is done.
const SECONDS = 2;

async function renew(part) {
  // Who stands in it by keyboard would lose the place.
  if (part.contains(document.activeElement)) {
    return part;
  }
  const answer = await fetch(location.href, { headers: { accept: 'text/html' } });
  if (!answer.ok) {
    return part;
  }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const fresh = page.getElementById(part.id);
  if (!fresh) {
    return part;
  }
  if (!fresh.hasAttribute('data-renewed')) {
    location.reload();
    return null;
  }
  part.replaceWith(fresh);
  return fresh;
}

function later(part) {
  setTimeout(async () => {
    const next = await renew(part).catch(() => part);
    if (next) {
      later(next);
    }
  }, SECONDS * 1000);
}

document.querySelectorAll('[data-renewed]').forEach(later);
