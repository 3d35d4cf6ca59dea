using System.Globalization;

namespace StaffAssistant.Web.Layout;

/// <summary>
/// The language that a page began in. Work that other threads cause (a file that came in, an import that went on) runs with those threads' language, so a
/// component keeps its own and takes it up again before it renders.
/// </summary>
internal sealed class PageCulture
{
    private readonly CultureInfo _culture = CultureInfo.CurrentCulture;
    private readonly CultureInfo _texts = CultureInfo.CurrentUICulture;

    /// <summary>Takes the page's language up; to be called first in an asynchronous method, so that it ends with it.</summary>
    public void TakeUp() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (_culture, _texts);
}
