/** Shows the attachments of an issue over its form, and writes a picture where the cursor stands. */
const link = document.querySelector('a[data-pictures-for]');
const text = link && document.getElementById(link.dataset.picturesFor);

if (text && 'showModal' in HTMLDialogElement.prototype) {
    const dialog = document.createElement('dialog');
    dialog.className = 'pictures';
    dialog.setAttribute('aria-label', link.textContent);
    document.body.append(dialog);

    const button = (label, act) => {
        const made = document.createElement('button');
        made.type = 'button';
        made.className = 'button';
        made.textContent = label;
        made.addEventListener('click', act);
        return made;
    };

    /** On a line of its own, with the words selected that say what the picture shows. */
    const insert = (markup) => {
        const before = text.value.slice(0, text.selectionStart);
        const after = text.value.slice(text.selectionEnd);
        const line = (before === '' || before.endsWith('\n') ? '' : '\n') + markup;
        text.setRangeText(line + (after === '' || after.startsWith('\n') ? '' : '\n'),
            text.selectionStart, text.selectionEnd);
        const words = before.length + line.indexOf('![') + 2;
        dialog.close();
        text.focus();
        text.setSelectionRange(words, before.length + line.indexOf(']('));
        text.dispatchEvent(new Event('input', {bubbles: true}));
    };

    const show = async (answer) => {
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        if (!page.querySelector(`form[action="${link.pathname}"], .table, .empty`)) {
            window.open(link.href);
            return;
        }
        const main = page.querySelector('main');
        main.querySelector('.page-head').remove();
        main.querySelectorAll('a[href^="/"]').forEach((each) => each.target = '_blank');
        main.querySelectorAll('.markup').forEach((each) =>
            each.after(button(link.dataset.insert, () => insert(each.textContent))));
        dialog.replaceChildren(button(link.dataset.close, () => dialog.close()), ...main.childNodes);
        if (!dialog.open) {
            dialog.showModal();
        }
    };

    link.addEventListener('click', (click) => {
        click.preventDefault();
        fetch(link.href).then(show, () => window.open(link.href));
    });

    // A form of the dialog must not lead away from what is being written.
    dialog.addEventListener('submit', (submit) => {
        submit.preventDefault();
        const form = submit.target;
        const sent = new FormData(form);
        submit.submitter.disabled = true;
        fetch(form.action, {method: 'POST', body: form.enctype.startsWith('multipart') ? sent : new URLSearchParams(sent)})
            .then(show, () => submit.submitter.disabled = false);
    });
}
