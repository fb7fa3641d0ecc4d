import './styles.css';
import './contents.js';
import './renewal.js';
import './page-count.js';
import './pictures.js';
import './proofreader.js';
import './plan.js';
