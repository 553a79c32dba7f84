// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QLabel>
#include <QPainter>
#include <QPalette>
#include <QProxyStyle>
#include <QScrollArea>
#include <QSvgRenderer>
#include <QTreeView>

namespace mamori {

namespace {

/// Nothing fades or slides: motion helps no work here, and some people it makes ill. Marks and icons grow
/// with the type.
class OwnStyle final : public QProxyStyle
{
public:
    explicit OwnStyle(int fontPercent)
        : QProxyStyle(QStringLiteral("Fusion"))
        , m_fontPercent(fontPercent)
    {
    }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override
    {
        return hint == SH_Widget_Animation_Duration ? 0
                                                    : QProxyStyle::styleHint(hint, option, widget, answer);
    }
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        const int usual = QProxyStyle::pixelMetric(metric, option, widget);
        switch (metric) { // NOLINT(clang-diagnostic-switch-enum): Qt has more than a hundred
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight:
        case PM_SmallIconSize:
        case PM_ButtonIconSize:
            return usual * m_fontPercent / 100;
        default: // is measured by the type itself
            return usual;
        }
    }

private:
    int m_fontPercent;
};

const Colors light {
    .window = 0xF4F5F2,
    .base = 0xFFFFFF,
    .stripe = 0xF9FAF8,
    .rail = 0xE9ECE8,
    .text = 0x1E2A2E,
    .quiet = 0x55646A,
    .line = 0xD3D9D5,
    .edge = 0x83908D,
    .accent = 0x1B5E6B,
    .onAccent = 0xFFFFFF,
    .accentGround = 0xDCEBEC,
    .warning = 0x7A4F00,
    .warningGround = 0xFFF4DB,
    .error = 0xA1232B,
    .errorGround = 0xFCEBEA,
    .good = 0x25633B,
    .goodGround = 0xE4F2E8,
};

const Colors dark {
    .window = 0x1D2224,
    .base = 0x252B2D,
    .stripe = 0x2A3133,
    .rail = 0x181C1E,
    .text = 0xE6EAE8,
    .quiet = 0xA5B0B2,
    .line = 0x3C4548,
    .edge = 0x77848A,
    .accent = 0x6CC0CC,
    .onAccent = 0x10282C,
    .accentGround = 0x23434A,
    .warning = 0xF0C36A,
    .warningGround = 0x3B3018,
    .error = 0xF29A97,
    .errorGround = 0x432324,
    .good = 0x8CCFA0,
    .goodGround = 0x213A29,
};

Look currentLook = Look::Light;

QPalette paletteOf(const Colors &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.base);
    palette.setColor(QPalette::AlternateBase, c.stripe);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::Button, c.base);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.error);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.base);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::PlaceholderText, c.quiet);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Midlight, c.stripe);
    palette.setColor(QPalette::Dark, c.edge);
    palette.setColor(QPalette::Light, c.base);
    palette.setColor(QPalette::Shadow, c.edge);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.quiet);
    palette.setColor(QPalette::Disabled, QPalette::Base, c.window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, c.text);
    return palette;
}

QFont interfaceFont(int percent)
{
    QFont font(QStringList {QStringLiteral("BIZ UDPGothic"), QStringLiteral("Yu Gothic UI"),
                            QStringLiteral("Noto Sans CJK JP")});
    font.setPointSizeF(10.5 * percent / 100);
    return font;
}

// Colours stand in the sheet as names of the palette, so that both looks share it.
QString styleSheet(const Colors &c)
{
    QFile file(QStringLiteral(":/ui/mamori.qss"));
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<QLatin1String, QColor> names[] = {
        {QLatin1String("@accentGround"), c.accentGround},
        {QLatin1String("@onAccent"), c.onAccent},
        {QLatin1String("@accent"), c.accent},
        {QLatin1String("@warningGround"), c.warningGround},
        {QLatin1String("@warning"), c.warning},
        {QLatin1String("@errorGround"), c.errorGround},
        {QLatin1String("@error"), c.error},
        {QLatin1String("@goodGround"), c.goodGround},
        {QLatin1String("@good"), c.good},
        {QLatin1String("@window"), c.window},
        {QLatin1String("@base"), c.base},
        {QLatin1String("@rail"), c.rail},
        {QLatin1String("@text"), c.text},
        {QLatin1String("@quiet"), c.quiet},
        {QLatin1String("@line"), c.line},
        {QLatin1String("@edge"), c.edge},
    };
    for (const auto &[name, color] : names)
        sheet.replace(name, color.name());
    // A picture of the sheet brings its own colour.
    const bool isDark = c.base.lightness() < c.text.lightness();
    return sheet.replace(QLatin1String("@down"), isDark ? QLatin1String("down_dark") : QLatin1String("down"));
}

QPixmap drawn(const QByteArray &svg, const QColor &color, int size)
{
    QByteArray colored = svg;
    colored.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(colored);
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

QLabel *textLabel(const QString &text, QWidget *parent, const char *role)
{
    auto *label = new QLabel(parent);
    setText(label, text);
    setStyleRole(label, role);
    return label;
}

/// A tree that is filled before it is first shown keeps the height of its last row as it was without the room
/// of the style sheet: it is laid out again once it has its style.
class TreeRows final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Polish) {
            // The style comes with the event, which has not arrived yet.
            if (auto *tree = qobject_cast<QTreeView *>(watched))
                QMetaObject::invokeMethod(tree, &QTreeView::doItemsLayout, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

const Colors &colorsOf(Look look)
{
    return look == Look::Dark ? dark : light;
}

const Colors &colors()
{
    return colorsOf(currentLook);
}

// Qt 6.4 does not tell a dark desktop otherwise than by the palette that it gives.
Look systemLook()
{
    static const Look found = [] {
        const QPalette desktop = QGuiApplication::palette();
        const bool isDark
            = desktop.color(QPalette::Window).lightness() < desktop.color(QPalette::WindowText).lightness();
        return isDark ? Look::Dark : Look::Light;
    }();
    return found;
}

void applyTheme(QApplication &application, Look look, int fontPercent)
{
    systemLook(); // while the desktop's own palette can still be seen
    currentLook = look;
    application.setStyle(new OwnStyle(fontPercent));
    application.setFont(interfaceFont(fontPercent));
    const QPalette palette = paletteOf(colors());
    application.setPalette(palette);
    // The style frames a mark in a darker colour than the window's: in the dark look nobody would see it.
    QPalette marks = palette;
    marks.setColor(QPalette::Window, colors().edge.lighter(140));
    for (const char *kind : {"QCheckBox", "QRadioButton"})
        QApplication::setPalette(marks, kind);
    application.setStyleSheet(styleSheet(colors()));
    static const char rows[] = "tree rows"; // once, however often the looks change
    if (!application.findChild<QObject *>(QLatin1String(rows))) {
        auto *filter = new TreeRows(&application);
        filter->setObjectName(QLatin1String(rows));
        application.installEventFilter(filter);
    }
}

QIcon icon(const QString &name)
{
    QFile file(QStringLiteral(":/ui/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray svg = file.readAll();
    QIcon result;
    for (const int size : {20, 40}) {
        result.addPixmap(drawn(svg, colors().quiet, size), QIcon::Normal);
        result.addPixmap(drawn(svg, colors().accent, size), QIcon::Selected);
        result.addPixmap(drawn(svg, colors().line, size), QIcon::Disabled);
    }
    return result;
}

QLabel *pageTitle(const QString &text, QWidget *parent)
{
    QLabel *title = textLabel(text, parent, "title");
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setBold(true);
    title->setFont(font);
    return title;
}

QLabel *heading(const QString &text, QWidget *parent)
{
    QLabel *title = textLabel(text, parent, "heading");
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.1);
    font.setBold(true);
    title->setFont(font);
    return title;
}

QLabel *quietText(const QString &text, QWidget *parent)
{
    QLabel *quiet = textLabel(text, parent, "quiet");
    quiet->setWordWrap(true);
    setText(quiet, text);
    return quiet;
}

QLabel *errorText(QWidget *parent)
{
    QLabel *error = textLabel({}, parent, "error");
    error->setWordWrap(true);
    error->hide();
    return error;
}

void showError(QLabel *label, const QString &text)
{
    setText(label, text);
    label->setVisible(!text.isEmpty());
}

// The Japanese font sets lines without a gap: text of several lines asks for one.
void setText(QLabel *label, const QString &text)
{
    const bool several = label->wordWrap() || text.contains(QLatin1Char('\n'));
    label->setTextFormat(several ? Qt::RichText : Qt::PlainText);
    const QString html = QString(text.toHtmlEscaped()).replace(QLatin1Char('\n'), QLatin1String("<br>"));
    label->setText(several && !text.isEmpty()
                       ? QStringLiteral("<div style=\"line-height:140%\">%1</div>").arg(html)
                       : text);
    label->setAccessibleDescription(text);
}

QScrollArea *plainScroll(const QString &name, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    setStyleRole(scroll, "plain");
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(name);
    return scroll;
}

void setStyleRole(QWidget *widget, const char *role)
{
    widget->setProperty("look", QLatin1String(role));
    if (!widget->testAttribute(Qt::WA_WState_Polished))
        return; // the sheet is read when the widget is first shown; reading it earlier would forget its font
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace mamori
