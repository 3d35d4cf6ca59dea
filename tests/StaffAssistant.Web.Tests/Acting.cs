using AngleSharp.Dom;
using Bunit;

namespace StaffAssistant.Web.Tests;

/// <summary>
/// What a person does with an element. These stand before bUnit's of the same names, which return at once while the page still draws for another reason;
/// here the handler has begun when the call returns, so that what it does without waiting can be looked at in the next line.
/// </summary>
internal static class Acting
{
    public static void Click(this IElement element) => Handle(element, () => element.ClickAsync());

    public static void Submit(this IElement element) => Handle(element, () => element.SubmitAsync());

    public static void Change<T>(this IElement element, T value) => Handle(element, () => element.ChangeAsync(value));

    public static void Input<T>(this IElement element, T value) => Handle(element, () => element.InputAsync(value));

    private static void Handle(IElement element, Func<Task> handle)
    {
        // Asked for before: the handler may take the element away.
        var page = element.Owner?.Context.GetService<BunitContext>() ?? throw new InvalidOperationException("The element belongs to no page that is drawn.");
        var handling = handle();
        // What is queued here comes after the handler.
        page.Renderer.Dispatcher.InvokeAsync(() => { }).GetAwaiter().GetResult();
        if (handling.IsCompleted)
            handling.GetAwaiter().GetResult();
    }
}
