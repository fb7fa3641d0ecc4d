/** Tells the pages of the print form while somebody writes, once they pause. */
const PAUSE = 1500;

for (const place of document.querySelectorAll('[data-page-count]')) {
    const form = place.closest('form');
    let waiting;
    let asked = 0;

    const count = async () => {
        const turn = ++asked;
        try {
            const answer = await fetch(place.dataset.pageCount, {method: 'POST', body: new URLSearchParams(new FormData(form))});
            // Of two answers that overtake each other only the newer one counts.
            if (turn === asked) {
                place.textContent = answer.ok ? (await answer.text()).trim() : '';
            }
        } catch {
            place.textContent = '';
        }
    };

    form.addEventListener('input', () => {
        clearTimeout(waiting);
        waiting = setTimeout(count, PAUSE);
    });
    count();
}
