/** Adds up the copies of a plan while somebody fills it in. */
const NUMBER = /^\d{1,6}$/;

for (const form of document.querySelectorAll('form[data-plan]')) {
    const elsewhere = form.querySelector('[data-plan-elsewhere]');
    const sum = form.querySelector('[data-plan-sum]');
    const filled = form.querySelector('[data-plan-printed]');
    const figure = (field) => (field && NUMBER.test(field.value.trim()) ? Number(field.value.trim()) : 0);

    const add = () => {
        let copies = figure(form.elements.archive) + Number(elsewhere?.dataset.planElsewhere ?? 0);
        for (const box of form.querySelectorAll('input[name="in"]:checked')) {
            const row = box.closest('tr');
            copies += figure(row.querySelector('[name="print"]')) + figure(row.querySelector('[name="pickUp"]'));
        }
        if (filled) {
            filled.value = copies < Number(filled.dataset.planPrinted) ? Number(filled.dataset.planPrinted) - copies : '';
        }
        if (sum) {
            sum.textContent = sum.dataset.planWords.replace('#', copies + figure(form.elements.spare));
        }
    };

    form.addEventListener('input', add);
    add();
}
