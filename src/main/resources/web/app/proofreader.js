/** Proofreads a text while it is written: a second after the last key the marks stand beside it. */
const PAUSE = 1000;
const panel = document.querySelector('[data-proofreader]');
const form = panel && document.querySelector('form.writing');

if (form) {
    let timer;
    let asked;

    const busy = (is) => panel.setAttribute('aria-busy', String(is));

    const proofread = async () => {
        clearTimeout(timer);
        asked?.abort();
        asked = new AbortController();
        const fields = new URLSearchParams(new FormData(form));
        fields.set('issue', panel.dataset.issue);
        busy(true);
        try {
            const answer = await fetch(panel.dataset.proofreader, {method: 'POST', body: fields, signal: asked.signal});
            if (answer.ok && !answer.redirected) {
                panel.innerHTML = await answer.text();
                busy(false);
            }
        } catch (failure) {
            // Without the server the marks stay as they are and cannot be pressed; the form itself says what is wrong.
            if (failure.name !== 'AbortError' && !(failure instanceof TypeError)) {
                throw failure;
            }
        }
    };

    const soon = () => {
        busy(true);
        clearTimeout(timer);
        timer = setTimeout(proofread, PAUSE);
    };

    /** Selects the spot and brings it into sight, as far as the share of the text before it tells where that is. */
    const show = (field, start, end) => {
        field.focus();
        if (field.setSelectionRange && field.type !== 'number') {
            field.setSelectionRange(start, end);
        }
        if (field.tagName === 'TEXTAREA') {
            const share = start / Math.max(1, field.value.length);
            field.scrollTop = field.scrollHeight * share - field.clientHeight / 2;
        }
    };

    const mend = (field, {start, end, found, replacement}) => {
        const from = Number(start);
        const to = Number(end);
        if (field.value.slice(from, to) !== found) {
            return;
        }
        show(field, from, to);
        // The command keeps what "undo" knows of the field; where it is gone, the text is replaced without.
        const done = replacement === ''
            ? from === to || document.execCommand('delete')
            : document.execCommand('insertText', false, replacement);
        if (!done) {
            field.setRangeText(replacement, from, to, 'end');
        }
        proofread();
    };

    panel.addEventListener('click', (event) => {
        const button = event.target.closest('button');
        const field = button && form.elements.namedItem(button.dataset.field);
        if (!field || panel.getAttribute('aria-busy') === 'true') {
            return;
        }
        if ('mend' in button.dataset) {
            mend(field, button.dataset);
        } else {
            show(field, Number(button.dataset.start), Number(button.dataset.end));
        }
    });
    form.addEventListener('input', soon);
    proofread();
}
