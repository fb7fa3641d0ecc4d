/** Marks the section that is being read in the contents beside the text. */
const links = new Map(
    [...document.querySelectorAll('.contents a[href^="#"]')].map((link) => [link.hash.slice(1), link]));

if (links.size > 0 && 'IntersectionObserver' in window) {
    const headings = [...links.keys()].map((id) => document.getElementById(decodeURIComponent(id))).filter(Boolean);

    const mark = () => {
        const passed = headings.filter((heading) => heading.getBoundingClientRect().top < window.innerHeight / 3);
        const reading = passed.at(-1);
        for (const [id, link] of links) {
            if (reading && decodeURIComponent(id) === reading.id) {
                link.setAttribute('aria-current', 'true');
            } else {
                link.removeAttribute('aria-current');
            }
        }
    };

    // The margin lets a heading count from the moment it stands in the upper third of the window.
    const observer = new IntersectionObserver(mark, {rootMargin: '0px 0px -66% 0px'});
    headings.forEach((heading) => observer.observe(heading));
}
