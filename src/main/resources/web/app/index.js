import './styles.css';
import './contents.js';
import './pictures.js';
