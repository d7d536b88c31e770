# Words before a year that tell whether it is that of a plan, or one that the text only looks back to.
# A line reads: VALUE : form | form.
class goal
goal : goal | goals | target | aim | aims | plan | plans | roadmap

class lookback
lookback : since | before | founded | established | signed in | as early as | back in | from
