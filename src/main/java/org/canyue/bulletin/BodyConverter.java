package org.canyue.bulletin;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.canyue.text.Body;

/** Stores a body as its canonical HTML; what is read back went through the sanitiser when it came in. */
@Converter
public class BodyConverter implements AttributeConverter<Body, String> {
    @Override
    public String convertToDatabaseColumn(Body body) {
        return body == null ? null : body.html();
    }

    @Override
    public Body convertToEntityAttribute(String html) {
        return html == null ? null : Body.stored(html);
    }
}
