// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/flat_style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>

#include <array>

namespace farthing::ui {

namespace {

struct Tone {
    QRgb light, dark;
};
// In the order of Role.
constexpr std::array<Tone, 21> roles = {{
    {0xF4F5F7, 0x13161B}, {0xE9ECF0, 0x0F1216}, {0xFFFFFF, 0x1B1F26}, {0xE1E5EA, 0x2B313B}, {0x171B21, 0xE9ECF1},
    {0x4B5563, 0xAFB7C3}, {0x5F6876, 0x98A1AF}, {0x8B94A3, 0x707A8A}, {0x0E6673, 0x59BFC9}, {0xA34E14, 0xE59A5C},
    {0x17694A, 0x62C796}, {0xAE3019, 0xF08A73}, {0x7A5200, 0xE3B552}, {0x1F5C9E, 0x82B4EC}, {0xD5E6E8, 0x1B3338},
    {0xA9CDD2, 0x27545C}, {0xE0F1E8, 0x17352A}, {0xFBE6E1, 0x43211B}, {0xFBF0D6, 0x3A2F16}, {0xE4EEF8, 0x1A2F47},
    {0xDFEDEF, 0x163A40}}};
// In the order of CostClass.
constexpr std::array<Tone, 8> classes = {{{0x2F76CC, 0x4A98F0}, {0xB4D3F7, 0x2E5F94}, {0x0F5D60, 0x61C7B3}, {0x7FDAC0, 0x2C5A50},
                                          {0xF0AA38, 0xF2C03A}, {0xB2451F, 0xDC4F31}, {0x58277C, 0xC0A5E7}, {0x8B929F, 0x777F88}}};

// "@name" stands for a colour of the theme.
constexpr const char *styleSheetText = R"(
QFrame[panel="true"] { background: @surface; border: 1px solid @line; border-radius: 8px; }
QFrame#rail { background: @rail; border: none; }
QFrame#topBar { background: @surface; border: none; border-bottom: 1px solid @line; }
QFrame#inspector { background: @surface; border: none; border-left: 1px solid @line; }
QFrame#hairline { background: @line; border: none; }
QLabel[secondary="true"] { color: @text2; }
QStatusBar { background: @rail; color: @text3; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @text3; font-size: 12px; }
QMenuBar { background: @rail; color: @text; }
QMenuBar::item { padding: 4px 8px; background: transparent; }
QMenuBar::item:selected { background: @surface; border-radius: 4px; }
QMenu { background: @surface; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: @accentFill; color: @text; }
QMenu::item:disabled { color: @text3; }
QMenu::separator { height: 1px; background: @line; margin: 4px 6px; }
QLineEdit { background: @surface; border: 1px solid @border; border-radius: 5px; padding: 0 6px; min-height: 24px; color: @text; selection-background-color: @accent; selection-color: @surface; }
QLineEdit:focus { border: 2px solid @accent; padding: 0 5px; min-height: 22px; }
QLineEdit:disabled { color: @text3; border-color: @line; }
QComboBox { min-height: 22px; }
QComboBox QLineEdit { border: none; border-radius: 0; padding: 0 2px; min-height: 20px; background: transparent; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @border; selection-background-color: @accentFill; selection-color: @text; outline: none; }
QPushButton { background: @surface; border: 1px solid @border; border-radius: 6px; padding: 4px 11px; min-height: 20px; color: @text; }
QPushButton:hover { background: @window; }
QPushButton:focus { border: 2px solid @accent; padding: 3px 10px; }
QPushButton:disabled { color: @text3; border-color: @line; }
QPushButton[primary="true"] { background: @accent; color: @surface; border-color: @accent; font-weight: 600; }
QPushButton[primary="true"]:disabled { background: @line; color: @text3; border-color: @line; }
QPushButton[primary="true"]:focus { border: 2px solid @text; }
QPushButton[nav="true"] { border: 2px solid transparent; border-radius: 6px; padding: 5px 8px; text-align: left; color: @text; background: transparent; }
QPushButton[nav="true"]:hover { background: @line; }
QPushButton[nav="true"]:checked { background: @surface; font-weight: 600; }
QPushButton[nav="true"]:focus { border-color: @accent; }
QPushButton[link="true"] { border: 1px solid transparent; background: transparent; color: @accent; padding: 2px 4px; min-height: 18px; }
QPushButton[link="true"]:hover { text-decoration: underline; }
QPushButton[link="true"]:focus { border: 1px solid @accent; }
QPushButton[segment="true"] { border: 1px solid @line; border-radius: 0; padding: 4px 12px; background: @surface; color: @text2; }
QPushButton[segment="true"]:checked { background: @accentFill; color: @accent; font-weight: 600; border-color: @accent; }
QPushButton[segment="true"]:focus { border: 2px solid @accent; padding: 3px 11px; }
QProgressBar { background: @line; border: none; border-radius: 3px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 5px; padding: 2px; color: @text; }
QToolButton:hover { background: @window; border-color: @line; }
QToolButton:focus { border: 2px solid @accent; padding: 1px; }
QToolButton:disabled { color: @border; }
QToolButton[form="true"] { border: 1px solid @line; }
QToolButton[form="true"]:checked { background: @accentFill; border-color: @accent; }
QToolButton[heading="true"] { text-align: left; padding: 2px 4px 2px 0; }
QScrollArea { border: none; background: transparent; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @border; border-radius: 3px; min-height: 32px; min-width: 32px; margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolTip { background: @surface; color: @text; border: 1px solid @border; padding: 4px; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QTableView, QListWidget, QTreeView { background: @surface; border: 1px solid @line; border-radius: 8px; alternate-background-color: @window; selection-background-color: @accentFill; selection-color: @text; }
QListWidget::item { padding: 0 8px; }
QTreeView::item { min-height: 24px; }
QHeaderView::section { background: @surface; color: @text2; border: none; border-bottom: 1px solid @line; padding: 5px 8px; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section:horizontal:first { border-top-left-radius: 8px; }
QHeaderView::section:horizontal:last { border-top-right-radius: 8px; }
QHeaderView::section:horizontal:only-one { border-top-left-radius: 8px; border-top-right-radius: 8px; }
)";

/// Qt 6.4 has no colour scheme hint: the platform's own window colour tells. Asked before we set colours of our own.
bool systemIsDark()
{
    static const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
}

} // namespace

Theme::Theme() = default;

Theme &Theme::instance()
{
    static Theme theme;
    return theme;
}

void Theme::setMode(ThemeMode mode)
{
    m_mode = mode;
    if (auto *app = qobject_cast<QApplication *>(QCoreApplication::instance()))
        applyTo(*app);
    emit changed();
}

ThemeMode Theme::mode() const { return m_mode; }

bool Theme::isDark() const
{
    if (m_lightScopes > 0 || m_mode == ThemeMode::Light)
        return false;
    return m_mode == ThemeMode::Dark || systemIsDark();
}

QColor Theme::color(Role role) const
{
    const Tone &tone = roles[static_cast<std::size_t>(role)];
    return QColor(isDark() ? tone.dark : tone.light);
}

QColor Theme::cost(CostClass costClass) const
{
    const Tone &tone = classes[static_cast<std::size_t>(costClass)];
    return QColor(isDark() ? tone.dark : tone.light);
}

QFont Theme::font(Type type) const
{
    // Made once: a font finds its glyphs on the system when it is first used, and copies share what it found.
    static const std::array<QFont, 6> fonts = [] {
        static constexpr struct { int pixels; int weight; } sizes[] = {{26, 600}, {20, 600}, {15, 600}, {13, 400}, {12, 400}, {11, 400}};
        std::array<QFont, 6> made;
        for (std::size_t i = 0; i < made.size(); ++i) {
            made[i].setFamilies({"Roboto", "Noto Sans", "DejaVu Sans", "sans-serif"}); // tabular figures by default
            made[i].setPixelSize(sizes[i].pixels);
            made[i].setWeight(sizes[i].weight == 600 ? QFont::DemiBold : QFont::Normal);
        }
        return made;
    }();
    return fonts[static_cast<std::size_t>(type)];
}

void Theme::applyTo(QApplication &app)
{
    systemIsDark();
    if (!qobject_cast<FlatStyle *>(app.style()) && !app.property("flatStyle").toBool()) {
        app.setStyle(new FlatStyle);
        app.setProperty("flatStyle", true); // under a style sheet the application shows another style
    }
    QPalette p;
    p.setColor(QPalette::Window, color(Role::Window));
    p.setColor(QPalette::Base, color(Role::Surface));
    p.setColor(QPalette::AlternateBase, color(Role::Window));
    p.setColor(QPalette::Button, color(Role::Surface));
    p.setColor(QPalette::Text, color(Role::Text));
    p.setColor(QPalette::WindowText, color(Role::Text));
    p.setColor(QPalette::ButtonText, color(Role::Text));
    p.setColor(QPalette::PlaceholderText, color(Role::Text3));
    p.setColor(QPalette::Highlight, color(Role::Accent));
    p.setColor(QPalette::HighlightedText, color(Role::Surface));
    p.setColor(QPalette::ToolTipBase, color(Role::Surface));
    p.setColor(QPalette::ToolTipText, color(Role::Text));
    p.setColor(QPalette::Link, color(Role::Accent));
    p.setColor(QPalette::Mid, color(Role::Line));
    app.setPalette(p);
    app.setFont(font(Type::Body));
    QString sheet = QString::fromLatin1(styleSheetText);
    const std::pair<const char *, Role> names[] = {{"@window", Role::Window}, {"@surface", Role::Surface}, {"@line", Role::Line}, {"@rail", Role::Rail},
                                                   {"@text3", Role::Text3}, {"@text2", Role::Text2}, {"@text", Role::Text}, {"@border", Role::FieldBorder},
                                                   {"@accentFill", Role::AccentFill}, {"@accent", Role::Accent}};
    for (const auto &[name, role] : names)
        sheet.replace(name, color(role).name());
    app.setStyleSheet(sheet);
}

Theme::LightScope::LightScope() { ++Theme::instance().m_lightScopes; }
Theme::LightScope::~LightScope() { --Theme::instance().m_lightScopes; }

} // namespace farthing::ui
