// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/person_choice.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPixmap>
#include <QRadioButton>

#include "app/figure/figure_picture.h"
#include "app/style/theme.h"
#include "app/widgets/icons.h"
#include "app/widgets/surface.h"
#include "core/figure/person.h"

namespace limber {

namespace {

constexpr int high = 156, ring = 5;

QString nameOf(const Person &person)
{
    switch (person.hair) {
    case Hair::Bun:
        return PersonChoice::tr("Somebody with a bun and leggings");
    case Hair::Short:
        return PersonChoice::tr("Somebody with short hair, a beard and shorts");
    case Hair::Bob:
        return PersonChoice::tr("Somebody with grey hair and wide trousers");
    }
    Q_UNREACHABLE();
}

class PersonButton : public QRadioButton {
public:
    explicit PersonButton(const Person &person) : m_person(person)
    {
        setObjectName(QStringLiteral("person.%1").arg(person.id));
        setAccessibleName(nameOf(person));
        setToolTip(nameOf(person));
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override { return {184, high}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, high}; }

protected:
    [[nodiscard]] bool hitButton(const QPoint &at) const override { return rect().contains(at); }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = Theme::of(palette());
        painter.drawPixmap(ring, ring, picture(theme));
        const QRectF shape(rect());
        if (isChecked())
            strokeRounded(painter, shape, 16, theme.accent, 3);
        else if (underMouse() || theme.contrast)
            strokeRounded(painter, shape, 16, theme.line, 2);
        if (showsFocus(*this))
            strokeRounded(painter, shape.adjusted(5, 5, -5, -5), 12, theme.ink, 2);
        if (!isChecked())
            return;
        const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
        const QPointF at{rightToLeft ? 26.0 : width() - 26.0, 26};
        fillRounded(painter, {at.x() - 13, at.y() - 13, 26, 26}, 13, theme.accent);
        paintIcon(painter, Icon::Check, {at.x() - 8, at.y() - 8, 16, 16}, theme.onAccent);
    }

private:
    const QPixmap &picture(const Theme &theme)
    {
        const QSize size =
            (QSizeF(width() - 2 * ring, height() - 2 * ring) * devicePixelRatioF()).toSize();
        if (m_picture.size() == size && m_shown == &theme)
            return m_picture;
        m_shown = &theme;
        m_picture = QPixmap(size);
        m_picture.fill(Qt::transparent);
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        const auto pose = PoseBook::shipped().picture(
            ExerciseId{QStringLiteral("thoracic-extension")}, PictureKind::Start, {});
        QPainter painter(&m_picture);
        if (pose)
            paintPicture(painter, QRectF(0, 0, width() - 2 * ring, height() - 2 * ring), *pose,
                         m_person, theme,
                         {.corner = 12, .mirrored = layoutDirection() == Qt::RightToLeft});
        return m_picture;
    }

    const Person &m_person;
    QPixmap m_picture;
    const Theme *m_shown = nullptr;
};

} // namespace

PersonChoice::PersonChoice(const Person &chosen, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Who shows the movement"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, space::tight, 0, space::normal);
    row->setSpacing(space::small);
    for (const Person &person : allPersons()) {
        auto *button = new PersonButton(person);
        button->setChecked(person == chosen);
        row->addWidget(button, 1);
        connect(button, &QAbstractButton::toggled, this, [this, &person](bool on) {
            if (on)
                Q_EMIT chose(person);
        });
    }
}

} // namespace limber
